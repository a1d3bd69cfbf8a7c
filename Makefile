# The short commands. meson and ninja do the work; HACKING.md says how to call them directly.
#
#	make			build, optimised, into build/
#	make run		build, then show a sample capture
#	make test		build, then run every test; the last line counts them
#	make install		install: DESTDIR=folder, prefix=/usr/local
#	make bench		measure speed beside other programs
#	make soak		a million packets through a capture: memory must not grow
#	make fuzz		look for input that crashes: FUZZ_SECONDS=60 for each target, TARGET=name
#	make golden DIR=folder	compare with a folder of golden data
#	make update-golden	write the tests' golden files anew; then read the diff
#	make check-style	the house rules that a program can check
#	make clean		remove what was built
#
# MESON_ARGS hands options to meson, for example MESON_ARGS=-Dheritage_links=all.

BUILD = build
SAMPLE = tests/captures/sample.pcapng
FUZZ_SECONDS = 60
CONFIG = $(if $(prefix),-Dprefix='$(prefix)') $(MESON_ARGS)

.PHONY: all run test install bench soak fuzz golden update-golden check-style clean setup setup-test
.NOTPARALLEL:

all: setup $(BUILD)/build.ninja
	$(if $(strip $(CONFIG)),meson configure $(BUILD) $(CONFIG))
	@ninja -C $(BUILD)

$(BUILD)/build.ninja: | setup
	meson setup $(BUILD) $(CONFIG)

run: all
	$(BUILD)/sonde snoop -i $(SAMPLE)

test: setup-test all
	@tools/run-tests $(BUILD)

install: all
	DESTDIR='$(abspath $(DESTDIR))' meson install -C $(BUILD) --no-rebuild --quiet

bench: all
	bench/run $(BUILD)
	bench/live $(BUILD)
	bench/probes $(BUILD)
	bench/services $(BUILD)
	bench/zone-transfer $(BUILD)

soak: all
	tools/soak $(BUILD)

fuzz: setup-test
	tools/fuzz $(FUZZ_SECONDS) $(TARGET)

golden: all
	$(if $(DIR),,$(error name the folder: make golden DIR=folder))
	tools/compare-golden '$(DIR)' $(BUILD)/sonde

update-golden: all
	tools/update-golden $(BUILD)

check-style:
	tools/check-layers
	tools/check-style

clean:
	rm -rf $(BUILD) build-*

setup:
	@tools/setup build

setup-test:
	@tools/setup test
