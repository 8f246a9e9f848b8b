package io.fluffywaffle.notification.webhook.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import io.fluffywaffle.defaults.mail.MailTemplate;
import io.fluffywaffle.notification.mail.MailProperties;
import io.fluffywaffle.notification.webhook.PauseNotices.PausedWebhook;
import io.fluffywaffle.notification.webhook.PauseReason;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes the mail to an owner, as text and as a page without anything remote. */
@Component
class PauseMail {

	private static final String SENDER = "Waffle";

	private final MailTemplate template = MailTemplate.of("webhook-paused", Locale.ENGLISH);

	private final MailProperties properties;

	PauseMail(MailProperties properties) {
		this.properties = properties;
	}

	MimeMessage write(JavaMailSender mails, PausedWebhook paused) {
		Map<String, Object> values = Map.of("owner", paused.owner(), "account", oneLine(paused.account()), "url",
				paused.url(), "gone", paused.reason() == PauseReason.GONE, "link",
				this.properties.portal() + "/accounts/" + paused.accountId() + "/settings/webhooks");
		MimeMessage mail = mails.createMimeMessage();
		try {
			MimeMessageHelper parts = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
					StandardCharsets.UTF_8.name());
			parts.setFrom(this.properties.from(), SENDER);
			parts.setTo(paused.email());
			parts.setSubject(this.template.subject(values));
			parts.setText(this.template.text(values), this.template.page(values));
			// RFC 3834: no "out of office" comes back
			mail.setHeader("Auto-Submitted", "auto-generated");
			return mail;
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new MailPreparationException(ex);
		}
	}

	/** A line break in a subject would begin another header. */
	private static String oneLine(String text) {
		return text.replaceAll("\\p{Cntrl}", " ");
	}

}
