package io.fluffywaffle.notification.mail;

import java.util.Map;

import io.fluffywaffle.notification.mail.SmtpAnswer.Meaning;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpAnswerTests {

	private static final Address[] NOBODY = {};

	@ParameterizedTest
	@ValueSource(strings = { "550 5.1.1 No such user here", "550 No such user", "553 Mailbox name not allowed",
			"552 5.2.2 Mailbox full", "550 5.1.10 Recipient address has null MX" })
	void meansTheMailboxWhenThereIsNone(String answer) throws AddressException {
		assertThat(SmtpAnswer.of(recipientRefused(answer)).meaning()).isEqualTo(Meaning.NO_SUCH_MAILBOX);
	}

	@ParameterizedTest
	@ValueSource(strings = { "450 4.2.1 Greylisted", "451 Try again", "550 5.7.1 Relaying denied",
			"554 5.7.1 Your address is on a list", "530 5.7.0 Sign in first" })
	void meansNothingOfThePersonWhenItIsAboutUsOrNow(String answer) throws AddressException {
		assertThat(SmtpAnswer.of(recipientRefused(answer)).meaning()).isEqualTo(Meaning.LATER);
	}

	@Test
	void meansTheMailWhenItsWordsAreRefused() {
		SMTPSendFailedException refused = new SMTPSendFailedException(".", 554, "554 5.6.0 Looks like spam", null,
				NOBODY, NOBODY, NOBODY);

		assertThat(SmtpAnswer.of(new MailSendException(Map.of("mail", refused))).meaning()).isEqualTo(Meaning.REFUSED);
	}

	@Test
	void meansLaterWhenWeMayNotSignIn() {
		assertThat(SmtpAnswer.of(new MailAuthenticationException(new AuthenticationFailedException("535 5.7.8 No")))
			.meaning()).isEqualTo(Meaning.LATER);
	}

	private static MailException recipientRefused(String answer) throws AddressException {
		SMTPAddressFailedException refused = new SMTPAddressFailedException(new InternetAddress("ana@example.org"),
				"RCPT TO:<ana@example.org>", Integer.parseInt(answer.substring(0, 3)), answer);
		SMTPSendFailedException whole = new SMTPSendFailedException("RCPT TO", refused.getReturnCode(), answer, refused,
				NOBODY, NOBODY, NOBODY);
		return new MailSendException(Map.of("mail", whole));
	}

}
