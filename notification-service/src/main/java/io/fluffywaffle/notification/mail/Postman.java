package io.fluffywaffle.notification.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import io.fluffywaffle.defaults.mail.MailTemplate;
import io.fluffywaffle.notification.people.Person;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the mail server, as text and as a page without anything remote, in the
 * language of who gets them.
 */
@Component
class Postman {

	private static final String SENDER = "Waffle";

	private final MailProperties properties;

	private final JavaMailSender mails;

	Postman(MailProperties properties, JavaMailSender mails) {
		this.properties = properties;
		this.mails = mails;
	}

	void send(Letter letter, Person person, String address) {
		MailTemplate template = MailTemplate.of(letter.template(), person.language());
		Map<String, Object> values = new HashMap<>(letter.values());
		values.put("name", person.name());
		values.put("portal", this.properties.portal());
		values.put("unsubscribe", (letter.unsubscribe() != null) ? letter.unsubscribe().toString() : false);
		MimeMessage mail = this.mails.createMimeMessage();
		try {
			MimeMessageHelper parts = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
					StandardCharsets.UTF_8.name());
			parts.setFrom(this.properties.from(), SENDER);
			parts.setTo(address);
			parts.setSubject(template.subject(values));
			parts.setText(template.text(values), template.page(values));
			// RFC 3834: no "out of office" comes back
			mail.setHeader("Auto-Submitted", "auto-generated");
			if (letter.unsubscribe() != null) {
				mail.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
				// RFC 8058: the mailbox's own button is one POST
				mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
			}
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new MailPreparationException(ex);
		}
		this.mails.send(mail);
	}

}
