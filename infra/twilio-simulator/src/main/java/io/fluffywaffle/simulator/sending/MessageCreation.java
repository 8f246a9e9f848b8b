package io.fluffywaffle.simulator.sending;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

import io.fluffywaffle.simulator.error.TwilioRefusal;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.Faults;
import io.fluffywaffle.simulator.fault.FaultyAnswers;
import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.log.ReceivedRequest;
import io.fluffywaffle.simulator.log.Requests;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.message.Messages;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.optout.OptOuts;
import io.fluffywaffle.simulator.service.Services;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.web.WholeAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Answers a create request: counts it, accepts or refuses it, and spoils the answer where
 * a fault is set.
 */
public final class MessageCreation {

	private final SendRules rules;

	private final Faults faults;

	private final Messages messages;

	private final LifeCycle lifeCycle;

	private final Requests requests;

	private final EventLog log;

	private final InstantSource clock;

	public MessageCreation(Numbers numbers, Services services, OptOuts optOuts, Faults faults, Messages messages,
			LifeCycle lifeCycle, Requests requests, EventLog log, InstantSource clock) {
		this.rules = new SendRules(numbers, services, optOuts, clock);
		this.faults = faults;
		this.messages = messages;
		this.lifeCycle = lifeCycle;
		this.requests = requests;
		this.log = log;
		this.clock = clock;
	}

	public Answer create(TwilioAccount account, Form form, Function<Message, WholeAnswer> created) {
		Optional<Fault> fault = this.faults.takeForRequest(recipient(form));
		String faultName = fault.map((one) -> one.kind().text()).orElse(null);
		Optional<Answer> refusal = fault.flatMap((one) -> FaultyAnswers.refusal(one, this.faults));
		if (refusal.isPresent()) {
			count(form, faultName, null, null);
			return refusal.get();
		}
		Message message = accept(account, form, faultName);
		CallbackLane callbacks = this.lifeCycle.begin(message);
		callbacks.beforeAnswer();
		WholeAnswer answer = created.apply(message);
		return fault.map((one) -> FaultyAnswers.spoil(one, answer, this.faults)).orElse(answer);
	}

	private Message accept(TwilioAccount account, Form form, @Nullable String faultName) {
		try {
			Message message = this.messages.add(this.rules.check(account, form));
			long count = count(form, faultName, message.sid(), null);
			this.log.add(message.logged(LogEntry.Kind.ACCEPTED).counting(count));
			return message;
		}
		catch (TwilioRefusal refusal) {
			long count = count(form, faultName, null, refusal.code());
			this.log.add(
					LogEntry
						.rejected(refusal.code(), String.valueOf(refusal.getMessage()), value(form, "From"),
								value(form, "To"), value(form, "Body"), value(form, "StatusCallback"))
						.counting(count));
			throw refusal;
		}
	}

	private long count(Form form, @Nullable String fault, @Nullable String sid, @Nullable Integer code) {
		return this.requests.add(new ReceivedRequest(this.clock.instant(), value(form, "StatusCallback"),
				value(form, "From"), value(form, "To"), value(form, "Body"), fault, sid, code));
	}

	private static String recipient(Form form) {
		String to = form.given("To").orElse("");
		return Phones.normal(to).orElse(to);
	}

	private static @Nullable String value(Form form, String name) {
		return form.given(name).orElse(null);
	}

}
