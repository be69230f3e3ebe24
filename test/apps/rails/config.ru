# A Rails app without a database.
require "action_controller/railtie"
require "action_view/railtie"

class App < Rails::Application
  config.root = __dir__
  config.load_defaults 6.1
  config.eager_load = true
  config.public_file_server.enabled = true
  config.logger = Logger.new($stderr, level: Logger::WARN)
  config.secret_key_base = "for tests only"
end

App.initialize!
run App
