package io.fluffywaffle.simulator.api;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.message.Messages;
import io.fluffywaffle.simulator.message.Status;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.sending.MessageCreation;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.web.Routes;

/** {@code /2010-04-01/Accounts/{account}/Messages}. */
public final class MessagesApi {

	private static final String MESSAGES = "/2010-04-01/Accounts/{account}/Messages";

	private final Authentication authentication;

	private final Messages messages;

	private final MessageCreation creation;

	private final EventLog log;

	public MessagesApi(Accounts accounts, Messages messages, MessageCreation creation, EventLog log) {
		this.authentication = new Authentication(accounts);
		this.messages = messages;
		this.creation = creation;
		this.log = log;
	}

	public void register(Routes routes) {
		routes.post(MESSAGES + ".json", this::create)
			.get(MESSAGES + ".json", this::list)
			.get(MESSAGES + "/{sid}.json", (call) -> Answer.json(200, MessageJson.of(message(call))))
			.post(MESSAGES + "/{sid}.json", this::update)
			.delete(MESSAGES + "/{sid}.json", this::delete);
	}

	private Answer create(Call call) {
		TwilioAccount account = this.authentication.require(call);
		return this.creation.create(account, call.form(), (message) -> Answer.json(201, MessageJson.of(message)));
	}

	private Answer list(Call call) {
		TwilioAccount account = this.authentication.require(call);
		return Answer.json(200,
				Paging.page(call, "messages",
						this.messages.stream()
							.filter((message) -> message.accountSid().equals(account.sid()))
							.filter(MessageFilter.of(call.query())),
						Message::sid, MessageJson::of));
	}

	private Answer update(Call call) {
		Message message = message(call);
		Form form = call.form();
		if (!form.values("Status").isEmpty()) {
			return cancel(message, form.values("Status").getFirst());
		}
		if (form.values("Body").contains("")) {
			requireEnded(message);
			this.messages.change(message.sid(), Message::redacted);
		}
		return Answer.json(200, MessageJson.of(message(call)));
	}

	private Answer cancel(Message message, String status) {
		if (!status.equals(Status.CANCELED.text())) {
			throw TwilioErrors.refuse(20422, "Status");
		}
		Message canceled = this.messages.advance(message.sid(), Status.SCHEDULED, Status.CANCELED, null)
			.orElseThrow(() -> TwilioErrors.refuse(30409));
		this.log.add(canceled.logged(LogEntry.Kind.CANCELED));
		return Answer.json(200, MessageJson.of(canceled));
	}

	private Answer delete(Call call) {
		Message message = message(call);
		requireEnded(message);
		this.messages.delete(message.sid());
		return Answer.empty(204);
	}

	private static void requireEnded(Message message) {
		if (!message.status().isFinal() && message.status() != Status.SENT) {
			throw TwilioErrors.refuse(20009);
		}
	}

	private Message message(Call call) {
		TwilioAccount account = this.authentication.require(call);
		return this.messages.find(call.path("sid"))
			.filter((message) -> message.accountSid().equals(account.sid()))
			.orElseThrow(() -> TwilioErrors.refuse(20404, call.uri().getRawPath()));
	}

}
