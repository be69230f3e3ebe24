/** Preact: plain tags. */
import { useState } from 'preact/hooks';
import 'career-path-elements/career-path';
import type { CareerProgress } from 'career-path-elements';
import type {} from 'career-path-elements/types/preact';
import { baker, cook } from '../paths.ts';

export const App = () => {
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
        <career-path
          path={other ? cook : baker}
          trackable={!other}
          storage="none"
          progress={progress}
          oncareer-progress={(event) => {
            setProgress(event.progress);
            log(`${event.completed} of ${event.total}`);
          }}
          oncareer-link={(event) => {
            event.preventDefault();
            log(event.url);
          }}
        >
          <salary-ladder heading-level={other ? 4 : 3} class="ladder">
            <em slot="heading">Pay, liked {likes} times</em>
            <button id="like" slot="footer" onClick={() => setLikes(likes + 1)}>
              Like
            </button>
          </salary-ladder>
          <career-roadmap />
          <career-facts />
        </career-path>
      )}
    </>
  );
};
