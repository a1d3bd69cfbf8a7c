# NFS version 3 with its helpers: rpcbind, an NFS server in user space, a client in user space.

file_server()
{
	in_box server mkdir -p /run/export /run/ganesha
	in_box server mount -t tmpfs none /var/lib/nfs
	in_box server sh -c 'cd /run/export && echo "Welcome to the example network." >motd &&
		mkdir docs && seq 1 300 >docs/numbers.txt && ln -s docs/numbers.txt link &&
		chmod 600 docs/numbers.txt &&
		mkfifo pipe && touch -d 2024-03-01T09:00:00Z motd && chmod 1777 .'
	start_in server rpcbind -f -w -r
	cat >"$work/ganesha.conf" <<-END
		NFS_CORE_PARAM {
			Protocols = 3; mount_path_pseudo = true; MNT_Port = 20048;
			Enable_UDP = true; Enable_NLM = false; Enable_RQUOTA = false; fsid_device = true;
		}
		EXPORT {
			Export_Id = 9; Path = /run/export; Pseudo = /export/home; Access_Type = RW;
			Squash = none; Protocols = 3; Transports = UDP, TCP; SecType = sys;
			FSAL { Name = VFS; }
		}
	END
	start_in server ganesha.nfsd -F -L "$work/ganesha.log" -f "$work/ganesha.conf" \
		-p /run/ganesha/pid
	local i
	for i in $(seq 60); do
		in_box server rpcinfo -p 10.9.0.1 2>/dev/null | grep -q ' 2049' && return 0
		sleep 0.5
	done
	return 1
}

capture_nfs()
{
	file_server || { tail -5 "$work/ganesha.log" >&2; return 1; }
	record client nfs
	local url=nfs://10.9.0.1/export/home opt='?version=3'
	in_box client rpcinfo -p 10.9.0.1 >/dev/null
	in_box client rpcinfo -u 10.9.0.1 nfs 3 >/dev/null
	in_box client rpcinfo -t 10.9.0.1 mountd 3 >/dev/null
	in_box client rpcinfo -T udp 10.9.0.1 nfs 4 >/dev/null 2>&1
	in_box client rpcinfo -s 10.9.0.1 >/dev/null
	in_box client rpcinfo -m 10.9.0.1 >/dev/null 2>&1
	in_box client timeout 20 nfs-ls "$url$opt" >/dev/null
	in_box client timeout 20 nfs-ls -R "$url$opt" >/dev/null
	in_box client timeout 20 nfs-cat "$url/motd$opt" >/dev/null
	in_box client timeout 20 nfs-cat "$url/missing$opt" >/dev/null 2>&1
	in_box client timeout 20 nfs-cp "$url/docs/numbers.txt$opt" "$work/numbers" >/dev/null
	in_box client timeout 20 nfs-cp "$work/numbers" "$url/copy.txt$opt" >/dev/null
	in_box client timeout 20 nfs-ls "nfs://10.9.0.1/export/denied$opt" >/dev/null 2>&1
	in_box client timeout 20 nfs-ls "nfs://[fd09::1]/export/home$opt" >/dev/null 2>&1
	peer client nfs 10.9.0.1 /export/home udp
	peer client nfs 10.9.0.1 /export/home tcp
	stop_record
	keep nfs pcapng 'udp or tcp or icmp'
}
