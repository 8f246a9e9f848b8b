package io.fluffywaffle.bench.sending;

import java.util.Base64;
import java.util.Map;

import io.fluffywaffle.bench.stack.Stack;

/** Sends to the simulator without us between. */
public final class BareSends {

	private final Stack stack;

	private final String number;

	public BareSends(Stack stack, String number) {
		this.stack = stack;
		this.number = number;
	}

	/** One text; back when the simulator has accepted it. */
	public void send(long count) {
		String credentials = this.stack.twilioAccountSid() + ":" + this.stack.twilioAuthToken();
		this.stack.api()
			.form(this.stack.simulator() + "/2010-04-01/Accounts/" + this.stack.twilioAccountSid() + "/Messages.json",
					Map.of("From", this.number, "To", "+14155559999", "Body", "Bare " + count), "Authorization",
					"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes()));
	}

}
