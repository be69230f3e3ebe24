/** The app of React 18, built with the React 19 that is installed here. */
export default { resolve: { dedupe: ['career-path-elements', 'react', 'react-dom'] } };
