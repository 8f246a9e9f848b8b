/** Sample data: people, accounts, clients and a history worth reading. */
@NullMarked
package io.fluffywaffle.local.demo;

import org.jspecify.annotations.NullMarked;
