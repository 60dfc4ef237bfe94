export type {
  AffectedView as AffectedOrderMapper,
  SimulationView as SourcingSimulationMapper,
} from '../../persistence/simulation-repository.ts';
