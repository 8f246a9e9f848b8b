package io.fluffywaffle.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.SimulatorSettings;
import io.fluffywaffle.simulator.TwilioSimulator;
import io.fluffywaffle.simulator.number.TwilioAccount;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A Twilio that reaches the service and that it reaches; the test injects its
 * {@link SimulatorClient}. Leases and windows are short.
 */
public class SimulatedTwilio implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TwilioSimulator twilio = TwilioSimulator.start(SimulatorSettings.forTests()
			.of(new TwilioAccount(TwilioSettings.ACCOUNT_SID, TwilioSettings.AUTH_TOKEN)));
		SimulatorClient client = new SimulatorClient(twilio.url());
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		beans.registerSingleton("simulator", client);
		beans.registerDisposableBean("simulator", () -> {
			client.close();
			twilio.close();
		});
		int port = freePort();
		TestPropertyValues
			.of("SERVER_PORT=" + port, "WAFFLE_PUBLIC_URL=http://127.0.0.1:" + port, "TWILIO_API_URL=" + twilio.url(),
					"TWILIO_ACCOUNT_SID=" + TwilioSettings.ACCOUNT_SID,
					"TWILIO_AUTH_TOKEN=" + TwilioSettings.AUTH_TOKEN,
					"WAFFLE_SEALING_PRIVATE_KEYSET=" + TwilioSettings.SEALING_KEYSET,
					"WAFFLE_PHONE_KEY=" + TwilioSettings.PHONE_KEY, "waffle.sending.lease=3s",
					"waffle.twilio.connect-timeout=500ms", "waffle.twilio.answer-timeout=1s",
					"waffle.sending.first-back-off=200ms", "waffle.sending.longest-back-off=500ms",
					"waffle.reconcile.every=200ms", "waffle.reconcile.window=4s", "waffle.delivery.ask-after=1s",
					"db-scheduler.polling-interval=100ms", "WAFFLE_CLIENT_URL=" + ClientService.ofThisJvm().url())
			.applyTo(context);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
