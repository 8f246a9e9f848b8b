package io.fluffywaffle.simulator.error;

import java.util.LinkedHashMap;
import java.util.Map;

import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Refused;
import io.fluffywaffle.simulator.web.WholeAnswer;

/** An error answer in Twilio's form. */
public final class TwilioRefusal extends Refused {

	private final int code;

	private final int status;

	TwilioRefusal(int code, int status, String message) {
		super(message);
		this.code = code;
		this.status = status;
	}

	public int code() {
		return this.code;
	}

	public int status() {
		return this.status;
	}

	@Override
	public WholeAnswer answer() {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("code", this.code);
		body.put("message", getMessage());
		body.put("more_info", "https://www.twilio.com/docs/errors/" + this.code);
		body.put("status", this.status);
		WholeAnswer answer = Answer.json(this.status, body);
		if (this.status == 401) {
			return answer.with("WWW-Authenticate", "Basic realm=\"Twilio API\"");
		}
		return (this.code == 20429) ? answer.with("Retry-After", "1") : answer;
	}

}
