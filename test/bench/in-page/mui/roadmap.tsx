import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type * as content from '../../content.js';
import { status } from '../../views.js';
import { Both, Box, type Props, Skills, Title } from './blocks.js';

interface TrackProps {
  /** The ids of finished steps; without, the roadmap has no checkboxes. */
  done?: Set<string> | undefined;
  toggle?: ((id: string) => void) | undefined;
}

interface StepProps extends TrackProps {
  number: number;
  rank: number;
  state: string;
  step: content.Step;
}

const Step = ({ done, number, rank, state, step, toggle }: StepProps) => (
  <li className={state} aria-current={state === 'current' ? 'step' : undefined}>
    <span className="marker" aria-hidden="true">
      {number}
    </span>
    <div>
      <Title rank={rank + 1}>{step.title}</Title>
      <p className="figures">
        <span>{step.duration}</span>
        <span>
          Potential salary at this stage{' '}
          <b>
            <Both {...step.salary} />
          </b>
        </span>
      </p>
      {done && (
        <FormControlLabel
          control={<Checkbox checked={done.has(step.id)} onChange={() => toggle?.(step.id)} />}
          label={
            <>
              <span>Done</span>
              <span className="said">{`: ${step.title}`}</span>
            </>
          }
        />
      )}
      <p>{step.description}</p>
      <Skills label="Skills" skills={step.skills} />
      {step.resources && (
        <ul aria-label="Resources">
          {step.resources.map(({ label, url }) => (
            <li key={url}>
              <a href={url}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  </li>
);

export const Roadmap = ({
  content: { heading, lead, steps, total },
  done,
  rank = 2,
  toggle,
}: Props<content.Way> & TrackProps) => {
  const current = done && steps.find(({ id }) => !done.has(id));
  const state = (step: content.Step) =>
    done?.has(step.id) ? 'done' : step === current ? 'current' : '';
  return (
    <Box name="roadmap">
      <Title rank={rank}>{heading}</Title>
      <Typography className="lead">{lead}</Typography>
      <div className="strip" aria-hidden="true">
        {steps.map(({ id, share }) => (
          <svg key={id} className={done && !done.has(id) ? 'open' : ''} width={`${share}%`} />
        ))}
      </div>
      <p className="total">
        <span>All steps</span>
        <span>{total}</span>
      </p>
      {done && (
        <p className="status" role="status">
          {status(steps, done)}
        </p>
      )}
      <ol>
        {steps.map((step, index) => (
          <Step
            key={step.id}
            {...{ done, rank, step, toggle }}
            number={index + 1}
            state={state(step)}
          />
        ))}
      </ol>
    </Box>
  );
};

export const Tracked = ({ content }: Props<content.Way>) => {
  const [done, setDone] = useState(
    () => new Set<string>(JSON.parse(localStorage.getItem('done') ?? '[]')),
  );
  useEffect(() => localStorage.setItem('done', JSON.stringify([...done])), [done]);
  const toggle = (id: string) =>
    setDone((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return <Roadmap {...{ content, done, toggle }} />;
};
