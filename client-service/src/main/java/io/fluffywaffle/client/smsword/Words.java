package io.fluffywaffle.client.smsword;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.defaults.inbox.Inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what people ask for by a word, once for each text. */
@Service
public class Words {

	private static final String CONSUMER = "sms-words";

	/** Nobody waits any more for an answer to an older one. */
	private static final Duration TOO_LATE = Duration.ofHours(24);

	private final AccountFaces accounts;

	private final EnrolmentDesk desk;

	private final JoinByText joining;

	private final RightsByText rights;

	private final Inbox inbox;

	private final Clock clock;

	Words(AccountFaces accounts, EnrolmentDesk desk, JoinByText joining, RightsByText rights, Inbox inbox,
			Clock clock) {
		this.accounts = accounts;
		this.desk = desk;
		this.joining = joining;
		this.rights = rights;
		this.inbox = inbox;
		this.clock = clock;
	}

	/** Follows a text once; most texts are no word of ours. */
	@Transactional
	public void follow(UUID eventId, SmsReceived sms) {
		Said said = Said.of(sms.body());
		if (said.nothing() || sms.receivedAt().isBefore(this.clock.instant().minus(TOO_LATE))) {
			return;
		}
		this.accounts.find(sms.accountId())
			.ifPresent((account) -> act(eventId, account, this.desk.of(account).settings(), said, sms));
	}

	private void act(UUID eventId, AccountFace account, EnrolmentSettings settings, Said said, SmsReceived sms) {
		if (said.is(RightsByText.MY_DATA)) {
			once(eventId, () -> this.rights.askForData(account, settings, sms));
		}
		else if (said.is(RightsByText.DELETE_ME)) {
			once(eventId, () -> this.rights.askForErasure(account, settings, sms));
		}
		else if (said.isCodeAfter(RightsByText.MY_DATA)) {
			once(eventId, () -> this.rights.give(account, sms));
		}
		else if (said.isCodeAfter(RightsByText.DELETE)) {
			once(eventId, () -> this.rights.erase(account, sms));
		}
		else if (settings.open() && said.isOneOf(settings.joinWords())) {
			once(eventId, () -> this.joining.ask(account, settings, sms));
		}
		else if (settings.open() && said.isOneOf(settings.yesWords())) {
			once(eventId, () -> this.joining.agree(account, settings, sms));
		}
	}

	private void once(UUID eventId, Runnable action) {
		if (this.inbox.firstTime(CONSUMER, eventId)) {
			action.run();
		}
	}

}
