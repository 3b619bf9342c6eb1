"""Writes the values that the tests hold our measures against.

Needs NetworkX (python3-networkx 2.8), R's sna (r-cran-sna 2.7) and Node; run in the repository root, with the order
of sets fixed, so that sums and seeded communities come out the same each time:
    PYTHONHASHSEED=0 python3 tests/reference/make.py
"""

import csv
import io
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import networkx as nx

FOLDER = pathlib.Path(__file__).parent
CITY = "urzad-miasta-lublin"
PATHS = [
    ("lubelska-wyzyna-medyczna", "lubelska-wyzyna-lotnicza"),
    ("politechnika-lubelska", "pzl-swidnik"),
    ("lubelska-wyzyna-it", "urzad-marszalkowski"),
    ("netrix-group", "parp"),
]


def write(path, data):
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def write_known_graphs():
    karate = nx.karate_club_graph()
    known = {
        "karate": (karate, lambda node: {"club": karate.nodes[node]["club"]}),
        "les-miserables": (nx.les_miserables_graph(), lambda node: {"initial": node[0]}),
    }
    for name, (graph, groups) in known.items():
        nodes = [{"id": str(node), "groups": groups(node)} for node in graph]
        links = [{"from": str(a), "to": str(b), "symmetric": True} for a, b in graph.edges]
        write(FOLDER / "graphs" / f"{name}.json", {"nodes": nodes, "links": links})


def read(name):
    return json.loads((FOLDER / "graphs" / f"{name}.json").read_text(encoding="utf-8"))


def simple_graph(data):
    graph = nx.Graph()
    graph.add_nodes_from(node["id"] for node in data["nodes"])
    graph.add_edges_from((link["from"], link["to"]) for link in data["links"])
    return graph


def brokerage(data, attribute):
    """The Gould-Fernandez roles after R's sna, over the nodes that have a group."""
    groups = {node["id"]: node["groups"].get(attribute) for node in data["nodes"] if node["groups"].get(attribute)}
    ids = sorted(groups)
    arcs = set()
    for link in data["links"]:
        arcs.add((link["from"], link["to"]))
        if link["symmetric"]:
            arcs.add((link["to"], link["from"]))
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as file:
        rows = csv.writer(file)
        rows.writerow([groups[id] for id in ids])
        rows.writerows([int((a, b) in arcs) for b in ids] for a in ids)
        file.flush()
        printed = subprocess.run(["Rscript", FOLDER / "brokerage.R", file.name], check=True, capture_output=True, text=True)
    roles = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"]
    counts = csv.reader(io.StringIO(printed.stdout))
    return {id: dict(zip(roles, map(int, row))) for id, row in zip(ids, counts)}


def external_internal(graph, groups):
    counted = [(groups[a], groups[b]) for a, b in graph.edges if a in groups and b in groups]
    between = sum(a != b for a, b in counted)
    return (between - (len(counted) - between)) / len(counted)


def by_attribute(data, graph, attribute):
    groups = {node["id"]: node["groups"][attribute] for node in data["nodes"] if node["groups"].get(attribute)}
    grouped = graph.subgraph(groups)
    nx.set_node_attributes(graph, groups, "group")
    return {
        "assortativity": nx.attribute_assortativity_coefficient(grouped, "group"),
        "externalInternal": external_internal(graph, groups),
        "brokerage": brokerage(data, attribute),
    }


def measures(name, communities):
    data = read(name)
    graph = simple_graph(data)
    louvain = [nx.community.louvain_communities(graph, seed=seed) for seed in range(20)]
    attributes = {attribute for node in data["nodes"] for attribute in node["groups"]}
    return {
        "degree": dict(graph.degree),
        "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph),
        "pagerank": nx.pagerank(graph, tol=1e-15, max_iter=10000),
        "clustering": nx.clustering(graph),
        "core": nx.core_number(graph),
        "components": sorted(sorted(component) for component in nx.connected_components(graph)),
        "communities": {
            "groups": communities,
            "modularity": nx.community.modularity(graph, communities),
            "modularityAtHalf": nx.community.modularity(graph, communities, resolution=0.5),
            "networkxMean": sum(nx.community.modularity(graph, groups) for groups in louvain) / len(louvain),
        },
        "degreeAssortativity": nx.degree_assortativity_coefficient(graph),
        "by": {attribute: by_attribute(data, graph, attribute) for attribute in sorted(attributes)},
    }


def paths(graph):
    """All shortest paths, and the lengths of the first ten loopless ones (Yen)."""
    found = []
    for source, target in PATHS:
        loopless = itertools.islice(nx.shortest_simple_paths(graph, source, target), 10)
        if not nx.has_path(graph, source, target):
            found.append({"from": source, "to": target, "shortest": [], "lengths": []})
            continue
        shortest = sorted(nx.all_shortest_paths(graph, source, target))
        found.append({"from": source, "to": target, "shortest": shortest, "lengths": [len(path) - 1 for path in loopless]})
    return found


def top(graph):
    scores = nx.betweenness_centrality(graph)
    id = min(scores, key=lambda node: (-scores[node], node))
    return {"id": id, "score": scores[id]}


def without_city(before):
    after = before.copy()
    after.remove_node(CITY)
    old = dict(nx.all_pairs_shortest_path_length(before))
    new = dict(nx.all_pairs_shortest_path_length(after))
    pairs = [(a, b) for a, b in itertools.combinations(sorted(after), 2) if b in old[a]]
    longer = [new[a][b] - old[a][b] for a, b in pairs if b in new[a] and new[a][b] > old[a][b]]
    return {
        "componentsBefore": nx.number_connected_components(before),
        "componentsAfter": nx.number_connected_components(after),
        "parted": sum(b not in new[a] for a, b in pairs),
        "longer": len(longer),
        "worst": max(longer, default=0),
        "brokerBefore": top(before),
        "brokerAfter": top(after),
    }


def likely_links(graph):
    pairs = [(a, b) for a, b in nx.non_edges(graph) if any(nx.common_neighbors(graph, a, b))]
    score = lambda index: {" ".join(sorted((a, b))): value for a, b, value in index(graph, pairs)}
    return {"adamicAdar": score(nx.adamic_adar_index), "resourceAllocation": score(nx.resource_allocation_index)}


def main():
    if os.environ.get("PYTHONHASHSEED") != "0":
        sys.exit("Set PYTHONHASHSEED=0: " + __doc__)
    (FOLDER / "graphs").mkdir(exist_ok=True)
    write_known_graphs()
    subprocess.run(["node", FOLDER / "export.mjs"], check=True)
    found = read("communities")
    for name, groups in found.items():
        write(FOLDER / f"{name}.json", measures(name, groups))
    lublin = simple_graph(read("lublin"))
    write(FOLDER / "questions.json", {"paths": paths(lublin), "withoutCity": without_city(lublin), **likely_links(lublin)})


main()
