/** React and MUI: the views once more, as components. */
import {
  Card,
  CardContent,
  Checkbox,
  Chip,
  FormControlLabel,
  LinearProgress,
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Typography,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { status } from '../views.js';

const Box = ({ children, name }) => (
  <Card variant="outlined" className={name}>
    <CardContent className="card">{children}</CardContent>
  </Card>
);

const Title = ({ children, rank }) => (
  <Typography variant="h6" component={`h${rank}`}>
    {children}
  </Typography>
);

const Both = ({ said, shown }) => (
  <>
    <span aria-hidden="true">{shown}</span>
    <span className="said">{said}</span>
  </>
);

export const Ladder = ({ content: { heading, lead, rungs }, rank = 2 }) => (
  <Box name="ladder">
    <Title rank={rank}>{heading}</Title>
    <Typography className="lead">{lead}</Typography>
    <ol>
      {rungs.map(({ label, name, share, shown }) => (
        <li key={label}>
          <span aria-hidden="true">{label}</span>
          <LinearProgress aria-label={name} variant="determinate" value={share} />
          <b aria-hidden="true">{shown}</b>
        </li>
      ))}
    </ol>
  </Box>
);

const Step = ({ done, number, rank, state, step, toggle }) => (
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
          control={<Checkbox checked={done.has(step.id)} onChange={() => toggle(step.id)} />}
          label={
            <>
              <span>Done</span>
              <span className="said">{`: ${step.title}`}</span>
            </>
          }
        />
      )}
      <p>{step.description}</p>
      <ul className="chips" aria-label="Skills">
        {step.skills.map((skill) => (
          <li key={skill}>
            <Chip label={skill} size="small" variant="outlined" />
          </li>
        ))}
      </ul>
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

export const Roadmap = ({ content: { heading, lead, steps, total }, done, rank = 2, toggle }) => {
  const current = done && steps.find(({ id }) => !done.has(id));
  const state = (step) => (done?.has(step.id) ? 'done' : step === current ? 'current' : '');
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

export const Tracked = ({ content }) => {
  const [done, setDone] = useState(() => new Set(JSON.parse(localStorage.getItem('done') ?? '[]')));
  useEffect(() => localStorage.setItem('done', JSON.stringify([...done])), [done]);
  const toggle = (id) =>
    setDone((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return <Roadmap {...{ content, done, toggle }} />;
};

const Certification = ({ boost, link, name, note, raises, said }) => (
  <li>
    <Title rank={4}>{name}</Title>
    <p>
      <b aria-hidden="true">{boost}</b>
      <span className="said">{`Salary boost: ${said}`}</span>
    </p>
    {note && <p>{note}</p>}
    <Accordion>
      <AccordionSummary>
        What it adds at each level<span className="said">{`: ${name}`}</span>
      </AccordionSummary>
      <AccordionDetails>
        <ul className="raises">
          {raises.map((raise) => (
            <li key={raise.label}>
              <span className="said">{`${raise.label}: ${raise.said}`}</span>
              <span aria-hidden="true">{raise.label}</span>
              <span aria-hidden="true">{raise.shown}</span>
            </li>
          ))}
        </ul>
        <p>An estimate by this path, with this certification alone.</p>
      </AccordionDetails>
    </Accordion>
    <p>
      <a href={link.url}>
        {link.label}
        <span className="said">{`: ${name}`}</span>
      </a>
    </p>
  </li>
);

export const Page = ({ content }) => (
  <div className="page">
    <Box name="overview">
      <p className="kind">Career Path</p>
      <Title rank={2}>{content.title}</Title>
      <Typography className="lead">{content.tagline}</Typography>
      <p>{content.summary}</p>
    </Box>
    {content.lists.map(({ heading, items }) => (
      <Box key={heading} name="list">
        <Title rank={3}>{heading}</Title>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Box>
    ))}
    <Ladder content={content.ladder} rank={3} />
    <Box name="facts">
      <Title rank={3}>What it takes</Title>
      <dl>
        {content.facts.map(({ label, note, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b>
            </dd>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </Box>
    <Roadmap content={content.way} rank={3} />
    <Box name="certifications">
      <Title rank={3}>Certifications that boost this career</Title>
      <ul>
        {content.certifications.map((certification) => (
          <Certification key={certification.name} {...certification} />
        ))}
      </ul>
    </Box>
  </div>
);

/** Shows a component so many times in a box, and gives what takes it out again. */
export const show = (box, Component, content, count = 1) => {
  const root = createRoot(box);
  const cards = Array.from({ length: count }, (_, index) => (
    <Component key={index} content={content} />
  ));
  // As pages do it: React paints when it is ready. Cards by the hundred are measured to the end.
  if (count > 1) flushSync(() => root.render(cards));
  else root.render(cards);
  return () => root.unmount();
};
