package io.fluffywaffle.identity;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real mail server that the service mails through and the test reads. */
class CaughtMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		MailServer mail = new MailServer();
		mail.start();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("mail", Map.of("WAFFLE_SMTP_PORT", mail.port())));
		context.getBeanFactory().registerSingleton("mailServer", mail);
	}

}
