class CareersController < ApplicationController
  before_action { @path = JSON.parse(Rails.root.join("config/baker.json").read) }

  def plan
    @progress = session[:progress] || { done: [] }
  end

  def save
    session[:progress] = params.permit(:start, :dates, done: []).to_h
    head :no_content
  end
end
