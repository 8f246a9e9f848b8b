package io.fluffywaffle.simulator;

import org.slf4j.LoggerFactory;

/** Starts the simulator with settings from the environment. */
public final class SimulatorApplication {

	private SimulatorApplication() {
	}

	public static void main(String[] arguments) {
		// Tomcat closes idle connections after 20 seconds; a webhook must not meet one
		// that is just being closed.
		System.setProperty("jdk.httpclient.keepalive.timeout", "10");
		System.setProperty("logback.configurationFile", "io/fluffywaffle/simulator/logback.xml");
		TwilioSimulator simulator = TwilioSimulator.start(SimulatorSettings.from(System.getenv()));
		Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "shutdown"));
		LoggerFactory.getLogger(SimulatorApplication.class)
			.info("Twilio simulator ready: handsets at {}/", simulator.url());
	}

}
