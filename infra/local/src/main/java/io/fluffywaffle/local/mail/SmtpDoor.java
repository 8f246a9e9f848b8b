package io.fluffywaffle.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** Takes every mail for anybody over SMTP and puts it into one mailbox. */
final class SmtpDoor {

	private final Mailbox mailbox;

	private final GreenMail server;

	private final AtomicLong lastId = new AtomicLong();

	private @Nullable MimeMessage last;

	SmtpDoor(String host, int port, Mailbox mailbox) {
		this.mailbox = mailbox;
		this.server = new GreenMail(new ServerSetup(port, host, ServerSetup.PROTOCOL_SMTP));
		this.server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
		ImapHostManager imap = this.server.getUserManager().getImapHostManager();
		this.server.getUserManager()
			.setMessageDeliveryHandler((message, address) -> new Receiver(address.getEmail(), imap));
	}

	void open() {
		this.server.start();
	}

	void close() {
		this.server.stop();
	}

	// Called once for each recipient, one mail after the other.
	private synchronized void receive(MimeMessage message) {
		if (message == this.last) {
			return;
		}
		this.last = message;
		try {
			this.mailbox.add(MailReader.read(this.lastId.incrementAndGet(), message));
		}
		catch (MessagingException ex) {
			throw new IllegalArgumentException("This is no mail", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whoever a mail is for: none of them keeps it, so that memory stays bounded. */
	private final class Receiver extends UserImpl {

		Receiver(String email, ImapHostManager host) {
			super(email, email, "", host);
		}

		@Override
		public void deliver(MovingMessage message) {
			receive(message.getMessage());
		}

	}

}
