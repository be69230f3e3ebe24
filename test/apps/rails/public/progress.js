const token = document.querySelector('meta[name="csrf-token"]').content;
const roadmap = document.querySelector('career-roadmap');

roadmap.progress = JSON.parse(roadmap.dataset.progress);
roadmap.addEventListener('career-progress', ({ progress }) =>
  fetch('/progress', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': token },
    body: JSON.stringify(progress),
  }),
);
