/** The app of React 18, with what is here beside it: React 19. */
export default { resolve: { dedupe: ['career-path-elements', 'react', 'react-dom'] } };
