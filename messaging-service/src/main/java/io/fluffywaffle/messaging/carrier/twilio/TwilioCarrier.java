package io.fluffywaffle.messaging.carrier.twilio;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.messaging.carrier.Carrier;
import io.fluffywaffle.messaging.carrier.CarrierAccount;
import io.fluffywaffle.messaging.carrier.CarrierAnswer;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Accepted;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Barred;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Refused;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Unclear;
import io.fluffywaffle.messaging.carrier.CarrierProperties;
import io.fluffywaffle.messaging.carrier.CarrierRecord;
import io.fluffywaffle.messaging.carrier.CarrierStatus;
import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.fluffywaffle.messaging.carrier.OutgoingText;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Twilio, through its SDK. */
@Component
class TwilioCarrier implements Carrier, AutoCloseable {

	/** As many as Twilio puts on one page. */
	private static final int NEWEST = 1000;

	private final TwilioTransport transport;

	TwilioCarrier(CarrierProperties properties) {
		this.transport = new TwilioTransport(properties);
	}

	@Override
	public CarrierAnswer send(OutgoingText text) {
		try {
			return read(creator(text).create(client(text.account())));
		}
		catch (NotSentException ex) {
			return new NotSent(reason(ex), null, false);
		}
		catch (TooManyRequestsException ex) {
			return new NotSent(reason(ex), ex.retryAfter(), true);
		}
		catch (ApiException ex) {
			if (status(ex) == HttpStatus.SC_UNAUTHORIZED) {
				return new Barred(String.valueOf(ex.getMessage()));
			}
			Integer code = ex.getCode();
			return (code != null && isRefusal(ex.getStatusCode())) ? new Refused(code, reason(ex))
					: new Unclear(reason(ex));
		}
		catch (RuntimeException ex) {
			return new Unclear(reason(ex));
		}
	}

	@Override
	public List<CarrierRecord> recordsBetween(CarrierAccount account, String from, String to) {
		// not by date sent: it is unknown whether texts not sent yet would be found
		return ask(() -> StreamSupport.stream(
				Message.reader(account.sid()).setFrom(from).setTo(to).limit(NEWEST).read(client(account)).spliterator(),
				false)
			.map(TwilioCarrier::toRecord)
			.toList());
	}

	@Override
	public Optional<CarrierRecord> record(CarrierAccount account, String sid) {
		try {
			return Optional.of(ask(() -> toRecord(Message.fetcher(account.sid(), sid).fetch(client(account)))));
		}
		catch (CarrierUnreachableException ex) {
			if (ex.getCause() instanceof ApiException answer && status(answer) == HttpStatus.SC_NOT_FOUND) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	@Override
	public void close() throws IOException {
		this.transport.close();
	}

	private TwilioRestClient client(CarrierAccount account) {
		return new TwilioRestClient.Builder(account.sid(), account.authToken()).httpClient(this.transport).build();
	}

	/** With a pool of senders, From still says which of them: the conversation's. */
	private static MessageCreator creator(OutgoingText text) {
		MessageCreator creator = Message.creator(text.account().sid(), new PhoneNumber(text.to()),
				new PhoneNumber(text.from()), text.body());
		if (text.account().messagingServiceSid() != null) {
			creator.setMessagingServiceSid(text.account().messagingServiceSid());
		}
		return creator.setStatusCallback(text.statusCallback());
	}

	private static CarrierAnswer read(Message message) {
		if (message.getSid() == null) {
			return new Unclear("The answer names no SID");
		}
		DeliveryStatus status = Optional.ofNullable(message.getStatus())
			.flatMap((word) -> CarrierStatus.meaning(word.toString()))
			.orElse(DeliveryStatus.ACCEPTED);
		return new Accepted(message.getSid(), status, number(message.getNumSegments()));
	}

	/** Only an answer that Twilio itself gave about this very request. */
	private static boolean isRefusal(@Nullable Integer status) {
		return status != null && status >= HttpStatus.SC_BAD_REQUEST && status < HttpStatus.SC_INTERNAL_SERVER_ERROR
				&& status != HttpStatus.SC_REQUEST_TIMEOUT;
	}

	private static int status(ApiException answer) {
		Integer status = answer.getStatusCode();
		return (status != null) ? status : 0;
	}

	private static CarrierRecord toRecord(Message message) {
		String status = (message.getStatus() != null) ? message.getStatus().toString() : "";
		return new CarrierRecord(message.getSid(), message.getBody(), status, number(message.getNumSegments()),
				message.getErrorCode(), message.getDateCreated().toInstant());
	}

	private static int number(@Nullable String digits) {
		return (digits != null && digits.matches("\\d{1,4}")) ? Integer.parseInt(digits) : 0;
	}

	private static <T> T ask(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (TwilioException ex) {
			throw new CarrierUnreachableException(ex);
		}
	}

	private static String reason(RuntimeException ex) {
		return ex.getClass().getSimpleName() + ": " + ex.getMessage();
	}

}
