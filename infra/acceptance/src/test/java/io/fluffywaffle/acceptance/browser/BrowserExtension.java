package io.fluffywaffle.acceptance.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Opens profiles for a test, and looks at what they complained about when it is over. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	private static final String FAILED_REQUEST = "Failed to load resource";

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Person.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Chromium chromium = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (key) -> new Chromium(), Chromium.class);
		Person person = new Person(chromium.browser());
		people(context).add(person);
		return person;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		List<Person> people = people(context);
		String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName();
		for (int i = 0; i < people.size(); i++) {
			people.get(i).photograph(SCREENSHOTS, name + "-" + i);
		}
		people.forEach(Person::close);
		boolean requestsMayFail = context.getRequiredTestClass().getAnnotation(RealBrowser.class).requestsMayFail();
		assertThat(people).as("errors in the console")
			.allSatisfy((person) -> assertThat(person.complaints())
				.filteredOn((complaint) -> !requestsMayFail || !complaint.startsWith(FAILED_REQUEST))
				.isEmpty());
	}

	@SuppressWarnings("unchecked")
	private static List<Person> people(ExtensionContext context) {
		return context.getStore(NAMESPACE)
			.computeIfAbsent(context.getUniqueId(), (key) -> new ArrayList<Person>(), List.class);
	}

}
