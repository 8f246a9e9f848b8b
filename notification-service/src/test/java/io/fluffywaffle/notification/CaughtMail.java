package io.fluffywaffle.notification;

import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.fluffywaffle.local.secret.EncryptionKeys;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real mail server that the service mails through and the test reads. */
public class CaughtMail {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	CaughtMail() {
		this.server.start();
	}

	/** The mails for an address, head and body as they travelled. */
	public List<String> to(String address) {
		return Stream.of(this.server.getReceivedMessages())
			.filter((mail) -> isFor(mail, address))
			.map(GreenMailUtil::getWholeMessage)
			.toList();
	}

	void stop() {
		this.server.stop();
	}

	private static boolean isFor(MimeMessage mail, String address) {
		try {
			return Stream.of(mail.getRecipients(RecipientType.TO)).anyMatch((to) -> to.toString().contains(address));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What webhooks need of their surroundings. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean(destroyMethod = "stop")
		CaughtMail caughtMail() {
			return new CaughtMail();
		}

		@Bean
		DynamicPropertyRegistrar surroundings(CaughtMail mail) {
			return (properties) -> {
				properties.add("WAFFLE_SMTP_PORT", () -> mail.server.getSmtp().getPort());
				properties.add("WAFFLE_WEBHOOK_KEY", EncryptionKeys::generate);
			};
		}

	}

}
