package io.fluffywaffle.identity;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.fluffywaffle.testsupport.architecture.HandlerRules;
import io.fluffywaffle.testsupport.architecture.HouseRules;

@AnalyzeClasses(packages = "io.fluffywaffle.identity", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

	@ArchTest
	static final ArchTests HANDLERS = ArchTests.in(HandlerRules.class);

}
