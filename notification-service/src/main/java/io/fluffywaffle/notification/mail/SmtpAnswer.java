package io.fluffywaffle.notification.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a mail server's failure means.
 *
 * @param meaning for the mail and its address
 * @param words what it said, on one line
 */
record SmtpAnswer(Meaning meaning, String words) {

	private static final int PERMANENT = 500;

	private static final int LONGEST = 300;

	/**
	 * RFC 3463: 5.1.x and 5.2.x speak of the mailbox. 5.7.x does of our right to send,
	 * which is no fault of the person. Without such a code, RFC 5321 has these for the
	 * mailbox.
	 */
	private static final Pattern NO_SUCH_MAILBOX = Pattern
		.compile("5\\d\\d[ -]5\\.[12]\\..*|(550|551|553)[ -](?!5\\.).*", Pattern.DOTALL);

	/** What follows from it. */
	enum Meaning {

		/** Nobody is there: mail that address no more. */
		NO_SUCH_MAILBOX,
		/** It will never take this mail. */
		REFUSED,
		/** Later it may. */
		LATER

	}

	static SmtpAnswer of(MailException failure) {
		Deque<Throwable> open = new ArrayDeque<>();
		open.add(failure);
		Throwable said = failure;
		boolean refused = false;
		while (!open.isEmpty()) {
			Throwable next = open.remove();
			if (next instanceof SMTPAddressFailedException address) {
				if (address.getReturnCode() >= PERMANENT && NO_SUCH_MAILBOX.matcher(oneLine(address)).matches()) {
					return new SmtpAnswer(Meaning.NO_SUCH_MAILBOX, oneLine(address));
				}
				said = address;
			}
			else if (next instanceof SMTPSendFailedException mail && isAboutWords(mail)) {
				refused |= mail.getReturnCode() >= PERMANENT;
				said = mail;
			}
			follow(next, open);
		}
		return new SmtpAnswer(refused ? Meaning.REFUSED : Meaning.LATER, oneLine(said));
	}

	private static void follow(Throwable failure, Deque<Throwable> open) {
		if (failure instanceof MailSendException several) {
			open.addAll(several.getFailedMessages().values());
		}
		if (failure instanceof MessagingException chained && chained.getNextException() != null) {
			open.add(chained.getNextException());
		}
		else if (failure.getCause() != null) {
			open.add(failure.getCause());
		}
	}

	/** They come after DATA, and end with a dot. */
	private static boolean isAboutWords(SMTPSendFailedException failure) {
		String command = String.valueOf(failure.getCommand());
		return command.equals(".") || command.startsWith("DATA");
	}

	private static String oneLine(Throwable failure) {
		String text = String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

}
