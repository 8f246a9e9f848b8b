package io.fluffywaffle.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import com.sun.net.httpserver.HttpServer;
import io.fluffywaffle.simulator.admin.AdminApi;
import io.fluffywaffle.simulator.admin.LogApi;
import io.fluffywaffle.simulator.admin.TwilioAdmin;
import io.fluffywaffle.simulator.api.AccountsApi;
import io.fluffywaffle.simulator.api.AvailableNumbersApi;
import io.fluffywaffle.simulator.api.MediaApi;
import io.fluffywaffle.simulator.api.MessagesApi;
import io.fluffywaffle.simulator.api.NumberPurchase;
import io.fluffywaffle.simulator.api.NumbersApi;
import io.fluffywaffle.simulator.api.PricingApi;
import io.fluffywaffle.simulator.api.RegistrationsApi;
import io.fluffywaffle.simulator.api.ServicesApi;
import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.fault.Faults;
import io.fluffywaffle.simulator.fault.MadeUpNumbers;
import io.fluffywaffle.simulator.handset.HandsetPage;
import io.fluffywaffle.simulator.handset.Handsets;
import io.fluffywaffle.simulator.handset.HandsetsApi;
import io.fluffywaffle.simulator.live.LiveEvents;
import io.fluffywaffle.simulator.log.Debugger;
import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.Journal;
import io.fluffywaffle.simulator.log.Requests;
import io.fluffywaffle.simulator.message.Messages;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.NumbersForSale;
import io.fluffywaffle.simulator.optout.OptOuts;
import io.fluffywaffle.simulator.receiving.InboundWebhook;
import io.fluffywaffle.simulator.receiving.Keywords;
import io.fluffywaffle.simulator.receiving.Receiver;
import io.fluffywaffle.simulator.receiving.Replies;
import io.fluffywaffle.simulator.registration.Registrations;
import io.fluffywaffle.simulator.sending.LifeCycle;
import io.fluffywaffle.simulator.sending.MessageCreation;
import io.fluffywaffle.simulator.sending.StatusCallbacks;
import io.fluffywaffle.simulator.service.Services;
import io.fluffywaffle.simulator.usage.Usage;
import io.fluffywaffle.simulator.web.OwnPagesOnly;
import io.fluffywaffle.simulator.web.Routes;
import io.fluffywaffle.simulator.webhook.WebhookCaller;

/** A running simulator, put together here. */
public final class TwilioSimulator implements AutoCloseable {

	static {
		// Read once by the JDK's server; without it each answer of a kept-alive
		// connection waits for an ACK.
		System.setProperty("sun.net.httpserver.nodelay", "true");
		// Read once by the JDK's client: a webhook names the host it is for, wherever it
		// is taken.
		System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
	}

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("simulator-timer").factory());

	private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

	private final Journal journal;

	private final Faults faults;

	private final WebhookCaller webhooks;

	private final HttpServer server;

	private TwilioSimulator(SimulatorSettings settings) {
		InstantSource clock = InstantSource.system();
		LiveEvents events = new LiveEvents();
		MadeUpNumbers madeUpNumbers = new MadeUpNumbers();
		this.journal = new Journal(settings.stateFile());
		this.faults = new Faults(madeUpNumbers, events);
		EventLog log = new EventLog(this.journal, clock);
		Requests requests = new Requests(this.journal);
		Debugger debugger = new Debugger(this.journal, events, clock);
		Accounts accounts = new Accounts(this.journal, settings.account());
		Numbers numbers = new Numbers(this.journal, accounts, events, clock);
		OptOuts optOuts = new OptOuts(this.journal);
		Services services = new Services(this.journal, accounts, numbers, clock);
		NumbersForSale forSale = new NumbersForSale(numbers);
		Registrations registrations = new Registrations(this.journal, clock);
		Usage usage = new Usage(this.journal, log);
		Messages messages = new Messages(this.journal, usage::count, events, clock);
		Handsets handsets = new Handsets(this.journal, events);

		this.webhooks = new WebhookCaller(log, settings.route());
		StatusCallbacks callbacks = new StatusCallbacks(this.webhooks, accounts, this.faults, log, debugger,
				this.timer);
		LifeCycle lifeCycle = new LifeCycle(messages, numbers, madeUpNumbers, callbacks, log, this.timer, clock,
				settings.pace());
		MessageCreation creation = new MessageCreation(numbers, services, optOuts, this.faults, messages, lifeCycle,
				requests, log, clock);
		Keywords keywords = new Keywords(optOuts, services);
		Replies replies = new Replies(messages, lifeCycle, keywords, log, debugger, clock);
		InboundWebhook webhook = new InboundWebhook(this.webhooks, accounts, services, replies, debugger, this::url);
		Receiver receiver = new Receiver(messages, numbers, keywords, replies, webhook, log, clock);

		Routes routes = new Routes(
				(path, otherMethod) -> otherMethod ? TwilioErrors.refuse(20004) : TwilioErrors.refuse(20404, path));
		Routes api = routes.at("api.twilio.com");
		new AccountsApi(accounts).register(api);
		new MessagesApi(accounts, messages, creation, log).register(api);
		new MediaApi(accounts, messages).register(api);
		new NumbersApi(accounts, numbers, forSale, new NumberPurchase(numbers, forSale, this.faults, log))
			.register(api);
		new AvailableNumbersApi(accounts, forSale).register(api);
		Routes messaging = routes.at("messaging.twilio.com");
		new ServicesApi(accounts, services, numbers).register(messaging);
		new RegistrationsApi(accounts, registrations, services, numbers).register(messaging);
		new PricingApi(accounts).register(routes.at("pricing.twilio.com"));
		new TwilioAdmin(accounts, services, registrations, usage).register(routes);
		new AdminApi(accounts, numbers, lifeCycle, this.faults, madeUpNumbers).register(routes);
		new LogApi(log, requests, debugger, optOuts).register(routes);
		new HandsetsApi(handsets, receiver, messages, numbers, debugger, this.faults, madeUpNumbers, events)
			.register(routes);
		new HandsetPage().register(routes);

		this.server = listen(settings.address(), settings.port());
		this.server.createContext("/", routes).getFilters().add(new OwnPagesOnly());
		this.server.setExecutor(this.workers);
		this.journal.replay();
		settings.numbers().forEach(numbers::put);
		handsets.welcome();
		this.server.start();
		lifeCycle.resume();
	}

	/** Returns when requests are answered. */
	public static TwilioSimulator start(SimulatorSettings settings) {
		return new TwilioSimulator(settings);
	}

	/** Its address on this machine, without a slash at the end. */
	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.faults.clear();
		this.timer.shutdownNow();
		this.workers.shutdownNow();
		this.webhooks.close();
		try {
			this.journal.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HttpServer listen(String address, int port) {
		try {
			return HttpServer.create(new InetSocketAddress(address, port), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The simulator cannot listen on port %d: is it in use?".formatted(port), ex);
		}
	}

}
