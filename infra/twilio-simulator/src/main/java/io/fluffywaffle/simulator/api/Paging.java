package io.fluffywaffle.simulator.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Form;
import org.jspecify.annotations.Nullable;

/** Twilio's list answers: pages that go on behind the last item of the page before. */
final class Paging {

	private static final long LARGEST = 1000;

	private static final long USUAL = 50;

	private Paging() {
	}

	static <T> Map<String, @Nullable Object> page(Call call, String name, Stream<T> items, Function<T, String> sid,
			Function<T, Map<String, @Nullable Object>> json) {
		long size = Math.clamp(call.number("PageSize", USUAL), 1, LARGEST);
		long page = Math.max(0, call.number("Page", 0));
		String last = call.query().given("PageToken").map((token) -> token.substring(2)).orElse(null);
		Stream<T> rest = (last != null) ? items.dropWhile((item) -> !sid.apply(item).equals(last)).skip(1)
				: items.skip(page * size);
		List<T> found = rest.limit(size + 1).toList();
		List<T> shown = found.subList(0, (int) Math.min(size, found.size()));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("end", Math.max(page * size, page * size + shown.size() - 1));
		answer.put("first_page_uri", uri(call, size, 0, null));
		answer.put("next_page_uri",
				(found.size() > size) ? uri(call, size, page + 1, "PA" + sid.apply(shown.getLast())) : null);
		answer.put("page", page);
		answer.put("page_size", size);
		answer.put("previous_page_uri", (page > 0) ? uri(call, size, page - 1, null) : null);
		answer.put("start", page * size);
		answer.put("uri", call.uri().toString());
		answer.put(name, shown.stream().map(json).toList());
		return answer;
	}

	private static String uri(Call call, long size, long page, @Nullable String token) {
		Form query = new Form(call.query()
			.parameters()
			.stream()
			.filter((one) -> !List.of("PageSize", "Page", "PageToken").contains(one.name()))
			.toList()).and("PageSize", String.valueOf(size)).and("Page", String.valueOf(page));
		return call.uri().getRawPath() + "?" + ((token != null) ? query.and("PageToken", token) : query).encoded();
	}

}
