import { LinearProgress, Typography } from '@mui/material';
import type * as content from '../../content.js';
import { Box, type Props, Title } from './blocks.js';

export const Ladder = ({ content: { heading, lead, rungs }, rank = 2 }: Props<content.Ladder>) => (
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
