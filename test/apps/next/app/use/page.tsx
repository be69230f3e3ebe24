'use client';
/** A client component with state. */
import { useState } from 'react';
import { CareerFacts, CareerPath, CareerRoadmap } from 'career-path-elements/react';
import { SalaryLadder } from 'career-path-elements/react/salary-ladder';
import type { CareerProgress } from 'career-path-elements';
import { baker, cook } from '../../../paths.ts';

export default function Page() {
  const [other, setOther] = useState(false);
  const [shown, setShown] = useState(true);
  const [likes, setLikes] = useState(0);
  const [logged, setLogged] = useState<string[]>([]);
  const [progress, setProgress] = useState<CareerProgress>({ done: [] });
  const log = (text: string) => setLogged((logged) => [...logged, text]);
  return (
    <>
      <button id="change" onClick={() => setOther(!other)}>
        Another job
      </button>
      <button id="show" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <output>{logged.join(', ')}</output>
      {shown && (
        <CareerPath
          path={other ? cook : baker}
          trackable={!other}
          storage="none"
          progress={progress}
          onCareerProgress={(event) => {
            setProgress(event.progress);
            log(`${event.completed} of ${event.total}`);
          }}
          onCareerLink={(event) => {
            event.preventDefault();
            log(event.url);
          }}
        >
          <SalaryLadder headingLevel={other ? 4 : 3} className="ladder">
            <em slot="heading">Pay, liked {likes} times</em>
            <button id="like" slot="footer" onClick={() => setLikes(likes + 1)}>
              Like
            </button>
          </SalaryLadder>
          <CareerRoadmap />
          <CareerFacts />
        </CareerPath>
      )}
    </>
  );
}
