import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import type * as content from '../../content.js';
import { Box, type Props, Skills, Title } from './blocks.js';
import { Ladder } from './ladder.js';
import { Roadmap } from './roadmap.js';

const Items = ({ items }: { items: string[] }) => (
  <ul className="items">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

const Certification = ({ boost, link, name, note, raises, said }: content.Certification) => (
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
        <p>An estimate for this certification alone.</p>
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

export const Page = ({ content }: Props<content.Page>) => (
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
        <Items items={items} />
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
    <Box name="requirements">
      <Title rank={3}>What you need</Title>
      <div className="groups">
        {content.requirements.map(({ heading, items }) => (
          <div key={heading}>
            <Title rank={4}>{heading}</Title>
            <Items items={items} />
          </div>
        ))}
        <div>
          <Title rank={4}>Skills</Title>
          <Skills skills={content.skills} />
        </div>
      </div>
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
    <Box name="related">
      <Title rank={3}>Related careers</Title>
      <ul>
        {content.related.map(({ label, note }) => (
          <li key={label}>
            <p>
              <b>{label}</b>
            </p>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </Box>
  </div>
);
