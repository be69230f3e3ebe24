Rails.application.routes.draw do
  get "/career", to: "careers#show"
  get "/finished", to: "careers#finished"
  get "/plan", to: "careers#plan"
  put "/progress", to: "careers#save"
end
