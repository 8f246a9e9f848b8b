package io.fluffywaffle.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.bench.clients.ClientSearchTime;
import io.fluffywaffle.bench.footprint.Footprint;
import io.fluffywaffle.bench.footprint.StartTime;
import io.fluffywaffle.bench.group.GroupText;
import io.fluffywaffle.bench.inbound.InboundRate;
import io.fluffywaffle.bench.live.TextToBrowser;
import io.fluffywaffle.bench.sending.SendRate;
import io.fluffywaffle.bench.stack.Launcher;
import io.fluffywaffle.bench.stack.Stack;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;

/**
 * Starts a stack of its own ({@code WAFFLE_HOME}, on free ports), measures it, and stops
 * it. The report is a Markdown table on standard output and in {@code report.md} of the
 * stack's folder.
 */
public final class BenchApplication {

	private static final String HEAD = """
			| what | measured | floor | floor's value | ratio |
			|---|---|---|---|---|""";

	private BenchApplication() {
	}

	/**
	 * Ends with an exception when a figure would be void: a text lost, doubled or
	 * refused.
	 */
	public static void main(String[] args) throws Exception {
		Path root = Path.of(System.getProperty("waffle.root", "."));
		Map<String, String> environment = new HashMap<>(Port.allElsewhere());
		// one caller stands for many people here
		environment.put("WAFFLE_LIMIT_API_BURST", "1000000");
		environment.put("WAFFLE_LIMIT_API_PERSECOND", "100000");
		environment.putAll(System.getenv());
		Launcher launcher = new Launcher(root, environment);
		Settings settings = Settings.read(root, environment);
		launcher.run("up", "--no-build", "--detach");
		launcher.run("train");
		launcher.run("down");
		List<Figure> figures = new ArrayList<>();
		try {
			Stack stack = new Stack(settings);
			figures.add(StartTime.measure(launcher, stack));
			figures.add(Footprint.measure(stack, "idle"));
			figures.addAll(TextToBrowser.measure(stack));
			figures.addAll(InboundRate.measure(stack));
			figures.add(SendRate.measure(stack));
			figures.addAll(GroupText.measure(stack));
			figures.addAll(ClientSearchTime.measure(stack));
			figures.add(Footprint.measure(stack, "after the load"));
		}
		finally {
			launcher.run("down");
		}
		report(settings.home().resolve("report.md"), figures);
	}

	private static void report(Path file, List<Figure> figures) throws Exception {
		List<String> lines = new ArrayList<>(List.of(HEAD.split("\n")));
		figures.forEach((figure) -> lines.add(figure.row()));
		lines.forEach(System.out::println);
		Files.write(file, lines);
	}

}
