/**
 * How long it takes to text many people, and what a reply feels of it.
 */
@NullMarked
package io.fluffywaffle.bench.group;

import org.jspecify.annotations.NullMarked;
