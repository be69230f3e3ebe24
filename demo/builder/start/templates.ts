/**
 * What careers of a kind have in common: sections, levels and steps, to be changed by the author. They contain no
 * figures and no source, so that nobody publishes those of another career by mistake.
 */
import type { CareerPath } from '../../../src/model/path-types.js';

/** Its id will be made from the title that the author gives it. */
export type Template = Omit<CareerPath, 'id' | 'source'>;

const tech: Template = {
  title: 'Software developer',
  tagline: 'Build software that people rely on',
  duties: [
    'Talk with users about what they need',
    'Write code, and tests that show that it works',
    'Review the code of colleagues',
    'Release new versions, and look after them',
  ],
  employers: ['Software companies', 'Public services', 'Agencies'],
  salaries: [
    { level: 'associate', label: 'Associate' },
    { level: 'developer', label: 'Developer' },
    { level: 'senior', label: 'Senior' },
    { level: 'staff', label: 'Staff' },
    { level: 'principal', label: 'Principal' },
  ],
  skills: ['Programming', 'Testing', 'Working in a team'],
  backgrounds: [{ id: 'scripting', label: 'I’ve written small programs' }],
  roadmap: {
    title: 'From the first page to the first job',
    steps: [
      {
        id: 'html-css-and-git',
        title: 'HTML, CSS and Git',
        phase: 'Basics',
        skills: ['HTML', 'CSS', 'Git'],
      },
      {
        id: 'a-programming-language',
        title: 'A programming language',
        skills: ['JavaScript'],
        skippedBy: ['scripting'],
      },
      { id: 'servers', title: 'Servers', phase: 'Back end', skills: ['Node.js'] },
      { id: 'databases', title: 'Databases', skills: ['SQL'] },
      {
        id: 'user-interfaces',
        title: 'User interfaces',
        phase: 'Front end',
        skills: ['React', 'Accessibility'],
      },
      {
        id: 'a-project-of-your-own',
        title: 'A project of your own',
        phase: 'First job',
        description: 'Plan it, build it with others, and show it.',
        salary: 'associate',
      },
    ],
  },
};

const trade: Template = {
  title: 'Blacksmith',
  tagline: 'Shape hot metal by hand and with machines',
  duties: [
    'Work to a drawing, or make one with the customer',
    'Heat metal, and shape it with hammer and press',
    'Join parts, and finish them',
    'Look after tools and workshop',
  ],
  employers: ['Workshops', 'Restorers of old buildings', 'Yourself'],
  salaries: [
    { level: 'starter', label: 'Starter' },
    { level: 'experienced', label: 'Experienced' },
    { level: 'own-workshop', label: 'Own workshop', note: 'what customers pay' },
  ],
  skills: ['Sense of shape', 'Technical drawing', 'Care about safety'],
  roadmap: {
    title: 'Ways into the job',
    lead: 'One of them is enough',
    steps: [
      {
        id: 'apprenticeship',
        title: 'Apprenticeship',
        choice: 'way-in',
        description: 'Learn in a workshop, with days at a college.',
      },
      {
        id: 'college',
        title: 'College course',
        choice: 'way-in',
        description: 'A diploma in metalwork, full-time.',
      },
      {
        id: 'assistant',
        title: 'Work as an assistant',
        choice: 'way-in',
        description: 'Learn on the job from an experienced smith.',
      },
      {
        id: 'portfolio',
        title: 'A portfolio',
        description: 'Photos of your work, for customers and employers.',
        salary: 'starter',
      },
      { id: 'business-course', title: 'Course for your own business', optional: true },
    ],
  },
};

const nursing: Template = {
  title: 'Nurse',
  tagline: 'Care for people who are ill, and help them get well',
  duties: [
    'Watch how patients are, and act on changes',
    'Give medicines and treatments',
    'Plan care with patients, families and doctors',
    'Keep records',
  ],
  employers: ['Hospitals', 'Doctors’ practices', 'Care homes', 'Schools'],
  salaries: [
    { level: 'band-5', label: 'Band 5', note: 'newly qualified' },
    { level: 'band-6', label: 'Band 6', note: 'specialist' },
    { level: 'band-7', label: 'Band 7', note: 'advanced, or in charge of a ward' },
    { level: 'band-8a', label: 'Band 8a', note: 'in charge of several wards' },
  ],
  educationRequirements: ['A degree in nursing'],
  experienceRequirements: ['Practical training, which is part of the degree'],
  skills: ['Listening', 'Working in a team', 'Staying calm'],
  roadmap: {
    title: 'To the first post and beyond',
    steps: [
      {
        id: 'degree',
        title: 'Degree in nursing',
        phase: 'Qualify',
        choice: 'degree',
        description: 'Full-time study with practical training.',
      },
      {
        id: 'degree-apprenticeship',
        title: 'Degree apprenticeship',
        choice: 'degree',
        description: 'Paid work, with the same degree at the end.',
      },
      { id: 'register', title: 'Register as a nurse' },
      { id: 'first-post', title: 'First post', phase: 'Work', salary: 'band-5' },
      { id: 'specialize', title: 'Specialize', optional: true, salary: 'band-6' },
    ],
  },
};

const teaching: Template = {
  title: 'Teacher',
  tagline: 'Help children and young people learn',
  duties: [
    'Plan lessons, and teach them',
    'Give feedback on pupils’ work',
    'Talk with pupils and parents',
    'Work with colleagues on the curriculum',
  ],
  employers: ['State schools', 'Private schools', 'Adult education'],
  salaries: [
    { level: 'trainee', label: 'Trainee' },
    { level: 'first-years', label: 'First years' },
    { level: 'experienced', label: 'Experienced teacher' },
    { level: 'head-of-department', label: 'Head of department' },
    { level: 'head-teacher', label: 'Head teacher' },
  ],
  educationRequirements: ['A degree', 'A teaching qualification'],
  skills: ['Explaining', 'Patience', 'Organizing'],
  backgrounds: [{ id: 'graduate', label: 'I have a degree' }],
  roadmap: {
    title: 'To a class of your own',
    steps: [
      {
        id: 'degree',
        title: 'Degree in your subject',
        phase: 'Qualify',
        skippedBy: ['graduate'],
      },
      {
        id: 'training-at-a-university',
        title: 'Teacher training at a university',
        choice: 'training',
      },
      {
        id: 'training-at-a-school',
        title: 'Teacher training at a school',
        choice: 'training',
        salary: 'trainee',
      },
      {
        id: 'first-years',
        title: 'First years with a mentor',
        phase: 'Teach',
        salary: 'first-years',
      },
      {
        id: 'extra-duties',
        title: 'Duties beyond your class',
        optional: true,
        salary: 'head-of-department',
      },
    ],
  },
};

const periods = ['1', '2', '3', '4'];

const apprenticeship: Template = {
  title: 'Electrician',
  tagline: 'Learn the trade, and earn from the first day',
  duties: [
    'Install wiring, lighting and control systems',
    'Find faults, and repair them',
    'Read plans',
    'Check that everything is safe',
  ],
  employers: ['Electrical contractors', 'Factories', 'Yourself'],
  payPeriod: 'hour',
  salaries: [
    ...periods.map((number) => ({ level: `period-${number}`, label: `Period ${number}` })),
    { level: 'qualified', label: 'Qualified electrician' },
  ],
  educationRequirements: ['A school-leaving certificate'],
  experienceRequirements: ['None: you learn on the job'],
  skills: ['Working with your hands', 'Mathematics', 'Care about safety'],
  roadmap: {
    title: 'Your apprenticeship',
    lead: 'Pay rises with each period',
    steps: [
      { id: 'apply', title: 'Apply for a place', phase: 'Before' },
      ...periods.map((number, index) => ({
        id: `period-${number}`,
        title: `Period ${number}`,
        salary: `period-${number}`,
        ...(index === 0 && { phase: 'Apprenticeship' }),
      })),
      { id: 'final-exam', title: 'Final exam', phase: 'Qualified', salary: 'qualified' },
    ],
  },
};

export const templates = { tech, trade, nursing, teaching, apprenticeship };
