/** The blocks that several cards share. */
import { Card, CardContent, Chip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Step } from '../../content.js';

export interface Props<Content> {
  content: Content;
  rank?: number;
}

interface BoxProps {
  children: ReactNode;
  name: string;
}

export const Box = ({ children, name }: BoxProps) => (
  <Card variant="outlined" className={name}>
    <CardContent className="card">{children}</CardContent>
  </Card>
);

interface TitleProps {
  children: ReactNode;
  rank: number;
}

export const Title = ({ children, rank }: TitleProps) => (
  <Typography variant="h6" component={`h${rank}`}>
    {children}
  </Typography>
);

interface SkillsProps {
  /** Names the list where no heading does. */
  label?: string;
  skills: string[];
}

export const Skills = ({ label, skills }: SkillsProps) => (
  <ul className="chips" aria-label={label}>
    {skills.map((skill) => (
      <li key={skill}>
        <Chip label={skill} size="small" variant="outlined" />
      </li>
    ))}
  </ul>
);

export const Both = ({ said, shown }: Step['salary']) => (
  <>
    <span aria-hidden="true">{shown}</span>
    <span className="said">{said}</span>
  </>
);
