package io.fluffywaffle.acceptance.stack;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the platform for the first test that wants it. When that fails, every other test
 * that wants it fails at once for the same reason.
 */
class WaffleExtension implements ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(WaffleExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == RunningWaffle.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		boolean onDocker = context.getRequiredTestClass().isAnnotationPresent(OnDocker.class);
		Object started = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(onDocker, (key) -> startedOrNot(onDocker), Object.class);
		if (started instanceof NotStarted not) {
			throw new IllegalStateException("The platform did not start.", not.reason());
		}
		return started;
	}

	private static Object startedOrNot(boolean onDocker) {
		try {
			return RunningWaffle.start(onDocker);
		}
		catch (RuntimeException | AssertionError ex) {
			return new NotStarted(ex);
		}
	}

	private record NotStarted(Throwable reason) {

	}

}
