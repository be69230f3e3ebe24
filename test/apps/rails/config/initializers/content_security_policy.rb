Rails.application.config.content_security_policy do |policy|
  policy.default_src :none
  policy.script_src :self
  policy.style_src :self
  policy.connect_src :self
end
