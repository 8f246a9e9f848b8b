package io.fluffywaffle.bench.inbound;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;

/** Posts texts as Twilio would, signed, to the public entrance. */
public final class Webhooks {

	private final Stack stack;

	private final BenchAccount account;

	private final String url;

	public Webhooks(Stack stack, BenchAccount account) {
		this.stack = stack;
		this.account = account;
		this.url = stack.portal() + "/webhooks/twilio/sms";
	}

	/**
	 * One text from one of two hundred made-up phones; back when Waffle has answered that
	 * it is safe.
	 */
	public void post(long number, String body) {
		String sid = "SM" + UUID.randomUUID().toString().replace("-", "");
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("MessageSid", sid);
		fields.put("SmsSid", sid);
		fields.put("SmsMessageSid", sid);
		fields.put("AccountSid", this.stack.twilioAccountSid());
		fields.put("From", "+1415555%04d".formatted(number % 200));
		fields.put("To", this.account.number());
		fields.put("Body", body);
		fields.put("NumMedia", "0");
		fields.put("NumSegments", "1");
		fields.put("SmsStatus", "received");
		fields.put("ApiVersion", "2010-04-01");
		this.stack.api()
			.form(this.url, fields, "X-Twilio-Signature",
					TwilioSignature.of(this.url, fields, this.stack.twilioAuthToken()));
	}

}
