package io.fluffywaffle.simulator;

import java.util.function.UnaryOperator;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import org.apache.hc.core5.util.Timeout;

/** A simulator, an application it calls, and Twilio's SDK as the application's client. */
final class Stage implements AutoCloseable {

	static final TwilioAccount ACCOUNT = SimulatorSettings.forTests().account();

	static final String OURS = "+12025550190";

	static final String ALEX = "+12025550101";

	final TestApplication application = new TestApplication();

	final TwilioSimulator simulator;

	final SimulatorClient controls;

	final SdkTransport transport;

	final TwilioRestClient twilio;

	Stage() {
		this((settings) -> settings);
	}

	Stage(UnaryOperator<SimulatorSettings> change) {
		this.simulator = TwilioSimulator.start(change.apply(SimulatorSettings.forTests()
			.with(OURS, NumberSettings.callingTo(this.application.url("/sms")).labelled("Support"))));
		this.controls = new SimulatorClient(this.simulator.url());
		this.transport = SdkTransport.to(this.simulator.url(), Timeout.ofMilliseconds(800));
		this.twilio = client(ACCOUNT);
	}

	TwilioRestClient client(TwilioAccount account) {
		return new TwilioRestClient.Builder(account.sid(), account.authToken()).httpClient(this.transport).build();
	}

	Message send(String to, String body) {
		return message(to, body).create(this.twilio);
	}

	/** With a status callback at the application's {@code /status}. */
	MessageCreator message(String to, String body) {
		return Message.creator(new PhoneNumber(to), new PhoneNumber(OURS), body)
			.setStatusCallback(this.application.url("/status?id=1"));
	}

	@Override
	public void close() {
		this.controls.close();
		this.simulator.close();
		this.application.close();
	}

}
