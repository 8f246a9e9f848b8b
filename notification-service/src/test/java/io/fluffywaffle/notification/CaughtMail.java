package io.fluffywaffle.notification;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.fluffywaffle.local.secret.EncryptionKeys;
import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real mail server that the service mails through and the test reads. */
public class CaughtMail {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final SmtpDoor door;

	CaughtMail() {
		this.server.start();
		this.door = new SmtpDoor(this.server.getSmtp().getPort());
	}

	/**
	 * From now on the mail server answers so when it is to take a mail for the address.
	 */
	public void refuse(String address, String answer) {
		this.door.refuse(address, answer);
	}

	/** It takes mails for the address again. */
	public void allow(String address) {
		this.door.allow(address);
	}

	/** The mails for an address, head and body as they travelled. */
	public List<String> to(String address) {
		return Stream.of(this.server.getReceivedMessages())
			.filter((mail) -> isFor(mail, address))
			.map(GreenMailUtil::getWholeMessage)
			.toList();
	}

	/** The mails for an address, decoded: a line for each header, then each part. */
	public List<String> opened(String address) {
		return Stream.of(this.server.getReceivedMessages())
			.filter((mail) -> isFor(mail, address))
			.map(CaughtMail::open)
			.toList();
	}

	private static String open(MimeMessage mail) {
		try {
			StringBuilder opened = new StringBuilder();
			for (Header header : Collections.list(mail.getAllHeaders())) {
				opened.append(header.getName())
					.append(": ")
					.append(MimeUtility.decodeText(MimeUtility.unfold(header.getValue())))
					.append('\n');
			}
			open(mail, opened);
			return opened.toString();
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void open(Part part, StringBuilder opened) throws MessagingException, IOException {
		if (part.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				open(parts.getBodyPart(i), opened);
			}
		}
		else {
			opened.append(part.getContentType()).append('\n').append(part.getContent()).append('\n');
		}
	}

	void stop() throws IOException {
		this.door.close();
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
				properties.add("WAFFLE_SMTP_PORT", mail.door::port);
				properties.add("WAFFLE_WEBHOOK_KEY", EncryptionKeys::generate);
			};
		}

	}

}
