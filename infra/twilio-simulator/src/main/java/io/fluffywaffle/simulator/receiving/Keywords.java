package io.fluffywaffle.simulator.receiving;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.optout.OptOut;
import io.fluffywaffle.simulator.optout.OptOuts;
import io.fluffywaffle.simulator.service.Services;

/**
 * Twilio's default handling of STOP, START and HELP, whatever the application does with
 * them, unless it is switched off.
 */
public final class Keywords {

	private static final Set<String> STOP = Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE",
			"OPTOUT");

	private static final Set<String> START = Set.of("START", "UNSTOP", "YES");

	private static final Set<String> HELP = Set.of("HELP", "INFO");

	private final OptOuts optOuts;

	private final Services services;

	public Keywords(OptOuts optOuts, Services services) {
		this.optOuts = optOuts;
		this.services = services;
	}

	/** The text Twilio answers by itself, if it does. */
	Optional<String> answer(OwnedNumber number, String phone, String body) {
		if (!this.services.handlesOptOuts(number)) {
			return Optional.empty();
		}
		String word = body.strip().toUpperCase(Locale.ROOT);
		String sender = sender(number);
		if (STOP.contains(word) && this.optOuts.set(new OptOut(sender, phone, true))) {
			return Optional.of("You have successfully been unsubscribed. You will not receive any more messages "
					+ "from this number. Reply START to resubscribe.");
		}
		if (START.contains(word) && this.optOuts.set(new OptOut(sender, phone, false))) {
			return Optional.of("You have successfully been re-subscribed to messages from this number. "
					+ "Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.");
		}
		if (HELP.contains(word) && !this.optOuts.isStopped(sender, phone)) {
			return Optional.of("Reply STOP to unsubscribe. Msg&Data Rates May Apply.");
		}
		return Optional.empty();
	}

	boolean isStopped(OwnedNumber number, String phone) {
		return this.services.handlesOptOuts(number) && this.optOuts.isStopped(sender(number), phone);
	}

	private static String sender(OwnedNumber number) {
		return (number.messagingServiceSid() != null) ? number.messagingServiceSid() : number.number();
	}

}
