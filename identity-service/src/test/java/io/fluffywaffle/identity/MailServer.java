package io.fluffywaffle.identity;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.fluffywaffle.local.servers.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/** Takes mail for anybody over SMTP; it can go away and come back on the same port. */
public class MailServer {

	private final int port = Ports.free();

	private GreenMail server = make();

	/** Comes up, with no mails. */
	public void start() {
		this.server = make();
		this.server.start();
	}

	public void stop() {
		this.server.stop();
	}

	int port() {
		return this.port;
	}

	/** The mails for an address, in the order they came. */
	public List<MimeMessage> to(String address) {
		return Stream.of(this.server.getReceivedMessages()).filter((mail) -> isFor(mail, address)).toList();
	}

	/** The part of a mail that has this type, for example {@code text/html}. */
	public static String part(Part mail, String type) {
		try {
			if (mail.isMimeType(type)) {
				return mail.getContent().toString();
			}
			StringBuilder found = new StringBuilder();
			if (mail.getContent() instanceof Multipart parts) {
				for (int i = 0; i < parts.getCount(); i++) {
					found.append(part(parts.getBodyPart(i), type));
				}
			}
			return found.toString();
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isFor(MimeMessage mail, String address) {
		try {
			return Stream.of(mail.getRecipients(RecipientType.TO)).anyMatch((to) -> to.toString().contains(address));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private GreenMail make() {
		GreenMail made = new GreenMail(new ServerSetup(this.port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		made.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
		return made;
	}

}
