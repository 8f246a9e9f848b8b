package io.fluffywaffle.identity.invitation.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import io.fluffywaffle.defaults.mail.MailTemplate;
import io.fluffywaffle.identity.invitation.Invitation;
import io.fluffywaffle.identity.invitation.InvitationToken;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Writes the mail that brings the link, as text and as a page without anything remote.
 */
@Component
class InvitationMail {

	// nobody knows yet what language the invited person reads
	private static final Locale LANGUAGE = Locale.ENGLISH;

	private static final String SENDER = "Waffle";

	private final MailTemplate template = MailTemplate.of("invitation", LANGUAGE);

	private final MailProperties properties;

	InvitationMail(MailProperties properties) {
		this.properties = properties;
	}

	MimeMessage write(JavaMailSender mails, Invitation invitation, InvitationToken token) {
		Map<String, Object> values = values(invitation, token);
		MimeMessage mail = mails.createMimeMessage();
		try {
			MimeMessageHelper parts = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
					StandardCharsets.UTF_8.name());
			parts.setFrom(this.properties.from(), SENDER);
			parts.setTo(invitation.guest().email());
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

	private Map<String, Object> values(Invitation invitation, InvitationToken token) {
		String until = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm 'UTC'", LANGUAGE)
			.format(invitation.expiresAt().atOffset(ZoneOffset.UTC));
		return Map.of("firstName", invitation.guest().firstName(), "inviter", invitation.invitedBy().name(), "link",
				this.properties.portal() + "/invitation#" + token.value(), "claim", this.properties.portal() + "/claim",
				"until", until);
	}

}
