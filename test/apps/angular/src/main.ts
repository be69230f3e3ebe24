import { bootstrapApplication } from '@angular/platform-browser';
import { config } from './config';
import { Root } from './root';

bootstrapApplication(Root, config);
