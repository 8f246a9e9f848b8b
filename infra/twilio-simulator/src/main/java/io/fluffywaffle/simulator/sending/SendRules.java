package io.fluffywaffle.simulator.sending;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.message.Content;
import io.fluffywaffle.simulator.message.Direction;
import io.fluffywaffle.simulator.message.Media;
import io.fluffywaffle.simulator.message.NewMessage;
import io.fluffywaffle.simulator.message.Status;
import io.fluffywaffle.simulator.message.Wishes;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.optout.OptOuts;
import io.fluffywaffle.simulator.service.Services;
import io.fluffywaffle.simulator.web.Form;
import org.jspecify.annotations.Nullable;

/** What Twilio checks before it accepts a message. */
final class SendRules {

	private static final int LONGEST_BODY = 1600;

	private static final int MOST_MEDIA = 10;

	private static final int LONGEST_CALLBACK = 4000;

	private final Numbers numbers;

	private final Services services;

	private final OptOuts optOuts;

	private final InstantSource clock;

	SendRules(Numbers numbers, Services services, OptOuts optOuts, InstantSource clock) {
		this.numbers = numbers;
		this.services = services;
		this.optOuts = optOuts;
		this.clock = clock;
	}

	/**
	 * The message to be accepted; throws the refusal that names the first rule it breaks.
	 */
	NewMessage check(TwilioAccount account, Form form) {
		String to = to(form);
		String service = form.given("MessagingServiceSid").orElse(null);
		String from = form.given("From").orElse(null);
		Content content = content(form);
		if (from != null) {
			from = from(account, from);
			if (from.equals(to)) {
				throw TwilioErrors.refuse(21266, to);
			}
		}
		else {
			checkService(account, service);
		}
		if (isStopped((service != null) ? service : String.valueOf(from), to)) {
			throw TwilioErrors.refuse(21610);
		}
		Wishes wishes = wishes(form, service);
		Status status = (wishes.sendAt() != null) ? Status.SCHEDULED
				: (service != null) ? Status.ACCEPTED : Status.QUEUED;
		return new NewMessage(account.sid(), service, Direction.OUTBOUND_API, from, to, content, wishes, status);
	}

	private static String to(Form form) {
		String given = form.given("To").orElseThrow(() -> TwilioErrors.refuse(21604));
		String to = Phones.normal(given).orElseThrow(() -> TwilioErrors.refuse(21211, given));
		MagicNumbers.checkTo(to);
		return to;
	}

	private String from(TwilioAccount account, String given) {
		String from = Phones.normal(given).orElse(given);
		if (MagicNumbers.isMagic(from)) {
			MagicNumbers.checkFrom(from);
			return from;
		}
		OwnedNumber owned = this.numbers.find(from)
			.orElseThrow(() -> TwilioErrors.refuse(from.startsWith("+") ? 21606 : 21212, given));
		if (!owned.accountSid().equals(account.sid())) {
			throw TwilioErrors.refuse(21660, from);
		}
		return from;
	}

	private void checkService(TwilioAccount account, @Nullable String service) {
		if (service == null) {
			throw TwilioErrors.refuse(21603);
		}
		if (this.numbers.ofService(account.sid(), service).isEmpty()) {
			throw TwilioErrors.refuse(21704);
		}
	}

	private boolean isStopped(String sender, String to) {
		return this.optOuts.isStopped(sender, to) && this.numbers.find(sender)
			.map(this.services::handlesOptOuts)
			.orElseGet(() -> this.services.handlesOptOuts(sender));
	}

	private Content content(Form form) {
		String body = String.join("", form.values("Body").stream().limit(1).toList());
		List<String> urls = form.values("MediaUrl");
		if (body.isEmpty() && urls.isEmpty()) {
			throw TwilioErrors.refuse(21602);
		}
		if (body.length() > LONGEST_BODY) {
			throw TwilioErrors.refuse(21617);
		}
		if (urls.size() > MOST_MEDIA) {
			throw TwilioErrors.refuse(21623);
		}
		urls.stream().filter((url) -> !isWebAddress(url)).findFirst().ifPresent((url) -> {
			throw TwilioErrors.refuse(21620, url);
		});
		Instant now = this.clock.instant();
		return new Content(body, urls.stream().map((url) -> Media.at(url, now)).toList());
	}

	private Wishes wishes(Form form, @Nullable String service) {
		String callback = form.given("StatusCallback").orElse(null);
		if (callback != null && (callback.length() > LONGEST_CALLBACK || !isWebAddress(callback))) {
			throw TwilioErrors.refuse(21609, callback);
		}
		Instant now = this.clock.instant();
		return new Wishes(callback, Schedule.sendAt(form, service, now), Schedule.expiresAt(form, now));
	}

	// A host name with an underscore has no host for java.net.URI, and Twilio refuses it
	// too.
	private static boolean isWebAddress(String url) {
		try {
			URI uri = new URI(url);
			return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
