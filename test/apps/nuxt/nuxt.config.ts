export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  typescript: { tsConfig: { vueCompilerOptions: { strictTemplates: true } } },
  vue: {
    compilerOptions: {
      isCustomElement: (tag) => tag.startsWith('career-') || tag === 'salary-ladder',
    },
  },
});
