package io.fluffywaffle.simulator.receiving;

import java.util.List;

import io.fluffywaffle.simulator.message.Media;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.web.Form;

/** The parameters of the webhook for inbound texts, in the order Twilio sends them. */
final class InboundForm {

	private InboundForm() {
	}

	/** Media are told as addresses under {@code baseUrl}, where Twilio has its own. */
	static Form of(Message message, String baseUrl) {
		List<Media> media = message.content().media();
		Form form = Form.of("ToCountry", "US", "ToState", "", "SmsMessageSid", message.sid(), "NumMedia",
				String.valueOf(media.size()), "ToCity", "", "FromZip", "", "SmsSid", message.sid(), "FromState", "DC",
				"SmsStatus", "received", "FromCity", "WASHINGTON", "Body", message.content().body(), "FromCountry",
				"US", "To", message.to());
		if (message.serviceSid() != null) {
			form = form.and("MessagingServiceSid", message.serviceSid());
		}
		form = form.and("ToZip", "")
			.and("NumSegments", String.valueOf(message.content().segments()))
			.and("MessageSid", message.sid())
			.and("AccountSid", message.accountSid())
			.and("From", String.valueOf(message.from()))
			.and("ApiVersion", "2010-04-01");
		for (int index = 0; index < media.size(); index++) {
			form = form.and("MediaContentType" + index, media.get(index).contentType())
				.and("MediaUrl" + index, "%s/2010-04-01/Accounts/%s/Messages/%s/Media/%s".formatted(baseUrl,
						message.accountSid(), message.sid(), media.get(index).sid()));
		}
		return form;
	}

}
