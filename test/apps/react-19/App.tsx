/** React 19: the tags as they are, and a component among them. */
import { useState } from 'react';
import 'career-path-elements/career-path';
import { CareerFacts } from 'career-path-elements/react/career-facts';
import type { CareerProgress } from 'career-path-elements';
import type {} from 'career-path-elements/types/react';
import { baker, cook } from '../paths.ts';

export const App = () => {
  const [other, setOther] = useState(false);
  const [shown, setShown] = useState(true);
  const [likes, setLikes] = useState(0);
  const [told, setTold] = useState<string[]>([]);
  const [progress, setProgress] = useState<CareerProgress>({ done: [] });
  const tell = (text: string) => setTold((told) => [...told, text]);
  return (
    <>
      <button id="change" onClick={() => setOther(!other)}>
        Another job
      </button>
      <button id="show" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <output>{told.join(', ')}</output>
      {shown && (
        <career-path
          path={other ? cook : baker}
          trackable={!other}
          storage="none"
          progress={progress}
          oncareer-progress={(event) => {
            setProgress(event.progress);
            tell(`${event.completed} of ${event.total}`);
          }}
          oncareer-link={(event) => {
            event.preventDefault();
            tell(event.url);
          }}
        >
          <salary-ladder heading-level={other ? 4 : 3} className="ladder">
            <em slot="heading">Pay, liked {likes} times</em>
            <button id="like" slot="footer" onClick={() => setLikes(likes + 1)}>
              Like
            </button>
          </salary-ladder>
          <career-roadmap />
          <CareerFacts />
        </career-path>
      )}
    </>
  );
};
