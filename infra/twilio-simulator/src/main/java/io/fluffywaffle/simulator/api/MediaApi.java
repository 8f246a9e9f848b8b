package io.fluffywaffle.simulator.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.message.Media;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.message.Messages;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Routes;
import io.fluffywaffle.simulator.web.WholeAnswer;

/** {@code …/Messages/{sid}/Media}, and the files themselves (without {@code .json}). */
public final class MediaApi {

	private static final String MEDIA = "/2010-04-01/Accounts/{account}/Messages/{sid}/Media";

	private final Authentication authentication;

	private final Messages messages;

	public MediaApi(Accounts accounts, Messages messages) {
		this.authentication = new Authentication(accounts);
		this.messages = messages;
	}

	public void register(Routes routes) {
		routes.get(MEDIA + ".json", this::list)
			.get(MEDIA + "/{media}.json", (call) -> Answer.json(200, MessageJson.of(message(call), media(call))))
			.delete(MEDIA + "/{media}.json", this::delete)
			.get(MEDIA + "/{media}", (call) -> file(media(call)));
	}

	private Answer list(Call call) {
		Message message = message(call);
		return Answer.json(200, Paging.page(call, "media_list", message.content().media().stream(), Media::sid,
				(media) -> MessageJson.of(message, media)));
	}

	private Answer delete(Call call) {
		Media media = media(call);
		this.messages.change(call.path("sid"), (message) -> message.without(media.sid()));
		return Answer.empty(204);
	}

	private static Answer file(Media media) {
		if (!media.url().startsWith("data:")) {
			return Answer.redirect(URI.create(media.url()));
		}
		String[] parts = media.url().split(",", 2);
		byte[] content = parts[0].endsWith(";base64") ? Base64.getDecoder().decode(parts[1])
				: parts[1].getBytes(StandardCharsets.UTF_8);
		return new WholeAnswer(200, media.contentType(), content, Map.of());
	}

	private Media media(Call call) {
		return message(call).content()
			.media()
			.stream()
			.filter((media) -> media.sid().equals(call.path("media")))
			.findFirst()
			.orElseThrow(() -> TwilioErrors.refuse(20404, call.uri().getRawPath()));
	}

	private Message message(Call call) {
		TwilioAccount account = this.authentication.require(call);
		return this.messages.find(call.path("sid"))
			.filter((message) -> message.accountSid().equals(account.sid()))
			.orElseThrow(() -> TwilioErrors.refuse(20404, call.uri().getRawPath()));
	}

}
